using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Inventory.Testing;

namespace Inventory.Tests;

/// <summary>A file of src/Inventory, read as text.</summary>
/// <param name="Path">Relative to src/Inventory.</param>
/// <param name="Lines">All its lines.</param>
internal sealed partial record SourceFile(string Path, IReadOnlyList<string> Lines)
{
    /// <summary>The folder it is in, which is its namespace; empty for the files beside Program.cs.</summary>
    public string Station => System.IO.Path.GetDirectoryName(Path) ?? "";

    /// <summary>Its text without comments and string literals.</summary>
    public string Code => string.Join('\n', Lines.Select(line => CommentsAndStrings().Replace(line, "\"\"")));

    public static IReadOnlyList<SourceFile> All { get; } =
    [
        .. Directory.EnumerateFiles(Repository.PathOf("src/Inventory"), "*.cs", SearchOption.AllDirectories)
            .Select(file => new SourceFile(System.IO.Path.GetRelativePath(Repository.PathOf("src/Inventory"), file), File.ReadAllLines(file)))
            .Where(file => !file.Path.StartsWith("bin/", StringComparison.Ordinal) && !file.Path.StartsWith("obj/", StringComparison.Ordinal))
            .OrderBy(file => file.Path, StringComparer.Ordinal),
    ];

    public bool Mentions(string pattern) => Regex.IsMatch(Code, pattern);

    public override string ToString() => Path;

    [GeneratedRegex("""//.*$|"(\\.|[^"\\])*"|'(\\.|[^'\\])+'""")]
    private static partial Regex CommentsAndStrings();
}
