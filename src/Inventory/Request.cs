using System.Collections.Generic;

namespace Inventory;

/// <summary>What the command line says.</summary>
/// <param name="Verb">What is wanted.</param>
/// <param name="Names">The inventory names it is wanted of: one for a host or its keys, any number for a plan; the two environments of a diff.</param>
/// <param name="Blueprint">The blueprint's path as typed; absent for none.</param>
/// <param name="Inventories">The folder of the environments as typed; absent for the one the blueprint is in.</param>
/// <param name="Settings">What it sets, under the keys of a settings file.</param>
/// <param name="Verbose">Whether to say on standard error what is asked, of whom, and how long it took.</param>
/// <param name="Json">Whether the answer for people is wanted as JSON.</param>
internal sealed record Request(
    Verb Verb,
    IReadOnlyList<string> Names,
    string? Blueprint,
    string? Inventories,
    IReadOnlyDictionary<string, string?> Settings,
    bool Verbose,
    bool Json);
