using System.Threading;

namespace Inventory.Shells;

/// <summary>The shell of another machine, through OpenSSH's own client.</summary>
internal sealed class SshShell(SshDestination destination, Elevation elevation) : IShell
{
    private const int SshFailed = 255;

    public string Name => $"ssh {destination}";

    public string Run(string script, CancellationToken cancellation)
    {
        var command = $"exec sh -c '{RootShell.Command(elevation)}'";
        var outcome = ChildProcess.Run("ssh", SshArguments.Run(destination, command), script, cancellation);
        return outcome.ExitStatus == SshFailed
            ? throw SshFailure.Explain(destination, outcome.Errors)
            : RootShell.Output(outcome);
    }
}
