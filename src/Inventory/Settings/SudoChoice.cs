namespace Inventory.Settings;

/// <summary>Whether the question is asked through <c>sudo -n</c>.</summary>
internal enum SudoChoice
{
    /// <summary>Unless the user is root already.</summary>
    Auto,

    /// <summary>Even when the user is root.</summary>
    Always,

    /// <summary>As the user that asks, who may see less; what cannot be read is an error.</summary>
    Never,
}
