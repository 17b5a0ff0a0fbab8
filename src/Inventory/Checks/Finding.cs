using System;
using System.Globalization;
using System.Linq;
using Inventory.Blueprints;

namespace Inventory.Checks;

/// <summary>Something that is wrong, where it is, and what to do about it.</summary>
internal sealed record Finding(SourceMark Mark, string Problem)
{
    /// <summary>A file as a whole.</summary>
    public static Finding In(string path, string problem) => new(new(path, 1, 1), problem);

    /// <summary>What a reader refuses; its message begins with the place, if it is about one.</summary>
    public static Finding Of(string path, Failure failure)
    {
        var parts = failure.Message.StartsWith(path + ":", StringComparison.Ordinal) ? failure.Message[(path.Length + 1)..].Split(':', 3) : [];
        return parts is [var line, var column, var problem] && Number(line) is { } atLine && Number(column) is { } atColumn
            ? new(new(path, atLine, atColumn), problem.TrimStart())
            : In(path, failure.Message);
    }

    /// <summary>One line, whatever names are in it.</summary>
    public override string ToString() => string.Concat($"{Mark}: {Problem}".Select(each => char.IsControl(each) ? ' ' : each));

    private static long? Number(string digits) =>
        long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
