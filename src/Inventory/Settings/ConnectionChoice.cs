namespace Inventory.Settings;

/// <summary>How an <c>lxc_host</c> is asked.</summary>
internal enum ConnectionChoice
{
    /// <summary>Locally when it is this machine, else over ssh.</summary>
    Auto,

    /// <summary>Always on this machine.</summary>
    Local,

    /// <summary>Always over ssh.</summary>
    Ssh,
}
