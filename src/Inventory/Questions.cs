using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Inventory.Ansible;
using Inventory.Lxc;
using Inventory.Settings;

namespace Inventory;

/// <summary>Asks machines about their containers, all at once, each in one round trip.</summary>
internal sealed class Questions(RunSettings settings)
{
    /// <summary>What every host has.</summary>
    /// <param name="hosts">Whom to ask.</param>
    /// <param name="container">LXC's name of the only container that matters; absent for all.</param>
    /// <exception cref="Failure">One of them could not be asked; then no answer counts.</exception>
    public IReadOnlyList<Observation> Ask(IReadOnlyList<LxcHost> hosts, string? container)
    {
        using var patience = new CancellationTokenSource(settings.TotalTimeout);
        var asking = hosts.Select(host => Task.Run(() => Ask(host, container, patience.Token))).ToList();
        WarmUp.Libraries();
        return [.. asking.Select(each => each.GetAwaiter().GetResult())];
    }

    /// <summary>The public host keys in a root file system, as <c>type base64</c>.</summary>
    public IReadOnlyList<string> HostKeys(LxcHost host, string rootfs)
    {
        using var patience = new CancellationTokenSource(settings.TotalTimeout);
        return Ask(host, nonce => Lxc.HostKeys.Script(nonce, rootfs), Lxc.HostKeys.Read, patience.Token);
    }

    private Observation Ask(LxcHost host, string? container, CancellationToken cancellation)
    {
        var answer = Ask(host, nonce => Probe.Script(nonce, settings.LxcPaths, container), LxcAnswers.Read, cancellation);
        return new(host.Name, answer.Containers, host.ProxyCommand);
    }

    private TAnswer Ask<TAnswer>(
        LxcHost host, Func<string, string> script, Func<string, string, TAnswer> read, CancellationToken cancellation)
    {
        // As random as RandomNumberGenerator, which would load OpenSSL at each start.
        var nonce = Guid.NewGuid().ToString("n");
        try
        {
            return read(host.Shell.Run(script(nonce), cancellation), nonce);
        }
        catch (Failure failure)
        {
            throw failure.On(host.Name);
        }
        catch (OperationCanceledException error)
        {
            throw new Failure($"{host.Name}: asked through {host.Shell.Name}, it did not answer within "
                + $"{settings.TotalTimeout.TotalSeconds:0.###} s; look at the machine, or raise timeout:total (--timeout)", error);
        }
    }
}
