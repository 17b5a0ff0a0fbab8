namespace Inventory.Shells;

/// <summary>How a script comes to run as root.</summary>
internal enum Elevation
{
    /// <summary>As the user that asks if that is root, otherwise through <c>sudo -n</c>.</summary>
    Auto,

    /// <summary>Through <c>sudo -n</c>.</summary>
    Always,

    /// <summary>As the user that asks.</summary>
    Never,
}
