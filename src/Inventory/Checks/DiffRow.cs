namespace Inventory.Checks;

/// <summary>A group, service or variable in two environments.</summary>
/// <param name="What">As in <see cref="Difference.What"/>.</param>
/// <param name="One">The hosts of the group, or the variable's type, in the one; absent when it has none.</param>
/// <param name="Other">The same in the other.</param>
/// <param name="Differs">Whether that is a difference: different hosts are none.</param>
/// <param name="Reason">Why the difference is accepted; absent when it is not.</param>
internal sealed record DiffRow(string What, string? One, string? Other, bool Differs, string? Reason);
