using System.Collections.Generic;
using Inventory.Blueprints;

namespace Inventory.Checks;

/// <summary>Something that not all environments say alike.</summary>
/// <param name="What"><c>group NAME</c>, <c>service NAME</c> or <c>variable NAME of GROUP</c>.</param>
/// <param name="OnlyIn">The environments that have it; none when all have it, with values of different types.</param>
/// <param name="How">The difference in words.</param>
/// <param name="Mark">Where the first environment says it that has it.</param>
internal sealed record Difference(string What, IReadOnlyList<string> OnlyIn, string How, SourceMark Mark);
