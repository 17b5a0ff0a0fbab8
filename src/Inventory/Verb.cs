namespace Inventory;

/// <summary>What the user wants to know.</summary>
internal enum Verb
{
    List,
    Host,
    Status,
    KnownHosts,
    Plan,
    Check,
    Diff,
}
