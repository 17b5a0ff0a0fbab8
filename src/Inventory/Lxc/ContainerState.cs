namespace Inventory.Lxc;

/// <summary>What a container is doing.</summary>
internal enum ContainerState
{
    /// <summary>Nothing listens on its command socket.</summary>
    Stopped,

    /// <summary>Its init runs.</summary>
    Running,

    /// <summary>Its init is frozen.</summary>
    Frozen,

    /// <summary>Starting or stopping: active, but without an init of its own. Which of the two cannot be told from outside.</summary>
    Busy,
}
