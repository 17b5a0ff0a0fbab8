using System;

namespace Inventory.Settings;

/// <summary>A key that may be set.</summary>
/// <param name="Name">As in the file, levels separated by <c>:</c>.</param>
/// <param name="Allowed">What its value may be, in words that complete «must be …».</param>
/// <param name="Accepts">Whether a value is allowed.</param>
internal sealed record SettingKey(string Name, string Allowed, Predicate<string> Accepts);
