using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Inventory.Lxc;

/// <summary>A container's ssh host keys, read from its root file system; whatever the guest put there is not trusted.</summary>
internal static partial class HostKeys
{
    /// <summary>What <c>sh -s</c> is to read.</summary>
    /// <param name="nonce">Lower-case hexadecimal, new for each question.</param>
    /// <param name="rootfs"><c>lxc.rootfs.path</c> as written.</param>
    /// <exception cref="Failure">The root file system is not a folder on its host.</exception>
    public static string Script(string nonce, string rootfs) =>
        Lxc.Script.Compose(nonce, Folders(rootfs), "host-keys.sh");

    /// <summary>The keys, each as <c>TYPE BASE64</c>.</summary>
    /// <param name="text">All that came back.</param>
    /// <param name="nonce">The one that the question carried.</param>
    /// <exception cref="Failure">The answer is not whole, or there is no key.</exception>
    public static IReadOnlyList<string> Read(string text, string nonce)
    {
        var records = FramedAnswer.Read(text, nonce);
        if (records.FirstOrDefault(record => record.Tag == "denied")?.Text is { } folder)
            throw new Failure($"cannot enter the root file system {Printable.Text(folder)}; ask as root, or look whether it is there.");

        var keys = records.Where(record => record.Tag == "key")
            .Select(record => Key().Match(record.Text))
            .Where(match => match.Success && NamesItself(match))
            .Select(match => match.Groups["key"].Value)
            .Distinct(StringComparer.Ordinal).ToList();
        return keys.Count > 0
            ? keys
            : throw new Failure("the container has no ssh host keys yet: is openssh-server installed in it? If so, \"ssh-keygen -A\" in it makes them.");
    }

    // overlay:LOWER[:LOWER...]:UPPER; what is changed lies in the upper one.
    private static string[] Folders(string rootfs) => rootfs.Split(':') switch
    {
        [['/', ..] path] => [path],
        ["dir", ['/', ..] path] => [path],
        ["overlay" or "overlayfs", .. { Length: > 1 } layers] when layers.All(layer => layer.StartsWith('/')) => [.. layers.Reverse()],
        _ => throw new Failure(
            $"cannot read host keys from the root file system \"{Printable.Text(rootfs)}\": only folders and overlays of folders are supported; "
            + "set ansible_ssh_common_args for this container instead."),
    };

    // RFC 4253, 6.6: the blob begins with the length of the type, 11 or 19 here, and the type.
    private static bool NamesItself(Match match)
    {
        var type = match.Groups["type"].Value;
        var blob = new byte[match.Groups["blob"].Length];
        return Convert.TryFromBase64String(match.Groups["blob"].Value, blob, out var length)
            && length > type.Length + 4
            && blob.AsSpan(0, 4).SequenceEqual(new byte[] { 0, 0, 0, (byte)type.Length })
            && blob.AsSpan(4, type.Length).SequenceEqual(System.Text.Encoding.ASCII.GetBytes(type));
    }

    [GeneratedRegex(@"^(?<key>(?<type>ssh-ed25519|ssh-rsa|ecdsa-sha2-nistp(?:256|384|521)) (?<blob>[A-Za-z0-9+/]{40,4096}={0,2}))(?: .*)?\z")]
    private static partial Regex Key();
}
