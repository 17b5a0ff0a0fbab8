namespace Inventory.Settings;

/// <summary>How Ansible reaches the containers.</summary>
internal enum ReachChoice
{
    /// <summary>As their host was asked: directly on this machine, through the host when it was asked over ssh.</summary>
    Auto,

    /// <summary>This machine has a route to them.</summary>
    Direct,

    /// <summary>Through the ssh connection to their host.</summary>
    Jump,
}
