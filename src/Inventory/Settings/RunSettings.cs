using System;
using System.Collections.Generic;

namespace Inventory.Settings;

/// <summary>How one run asks and answers.</summary>
/// <param name="Connection">How an <c>lxc_host</c> is asked.</param>
/// <param name="LxcPaths">The lxcpaths to look in; empty means the one LXC itself uses there.</param>
/// <param name="Sudo">Whether the question is asked as root.</param>
/// <param name="ConnectTimeout">How long an ssh connection may take to come up.</param>
/// <param name="TotalTimeout">How long all questions together may take.</param>
/// <param name="SshConfig">An ssh configuration file, absolute; absent means OpenSSH's own.</param>
/// <param name="VagrantMachines">The folder where Vagrant keeps its machines, absolute; absent when nobody said.</param>
/// <param name="Reach">How Ansible reaches the containers.</param>
/// <param name="ListUnplanned">Whether containers that the blueprint does not know are listed.</param>
internal sealed record RunSettings(
    ConnectionChoice Connection,
    IReadOnlyList<string> LxcPaths,
    SudoChoice Sudo,
    TimeSpan ConnectTimeout,
    TimeSpan TotalTimeout,
    string? SshConfig,
    string? VagrantMachines,
    ReachChoice Reach,
    bool ListUnplanned);
