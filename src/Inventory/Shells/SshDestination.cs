using System;
using System.Collections.Generic;

namespace Inventory.Shells;

/// <summary>A machine as OpenSSH's client is told to reach it; values left out are ssh's own.</summary>
/// <param name="Address">A host name, an address or an alias of the ssh configuration.</param>
/// <param name="Port">1 to 65535.</param>
/// <param name="User">The user there.</param>
/// <param name="KeyFile">A private key's file.</param>
/// <param name="Options">Further arguments, as the inventory gives them for exactly this purpose.</param>
/// <param name="ConfigFile">An ssh configuration file.</param>
/// <param name="ControlFolder">A folder only this user can enter, for shared connections; absent means none are shared.</param>
/// <param name="ConnectTimeout">How long the connection may take to come up.</param>
internal sealed record SshDestination(
    string Address,
    int? Port,
    string? User,
    string? KeyFile,
    IReadOnlyList<string> Options,
    string? ConfigFile,
    string? ControlFolder,
    TimeSpan ConnectTimeout)
{
    public override string ToString() => $"{(User is null ? "" : User + "@")}{Address}{(Port is null ? "" : ":" + Port)}";
}
