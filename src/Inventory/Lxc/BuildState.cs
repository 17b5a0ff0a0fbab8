namespace Inventory.Lxc;

/// <summary>How far a container has been built.</summary>
internal enum BuildState
{
    /// <summary>Complete: no <c>partial</c> file.</summary>
    Built,

    /// <summary>A process holds the lock on its <c>partial</c> file: it is being created now.</summary>
    Creating,

    /// <summary>Its <c>partial</c> file is left over from a creation that never ended.</summary>
    HalfBuilt,
}
