using System.Collections.Generic;
using System.IO;
using System.Linq;
using Inventory.Testing;

namespace Inventory.Contract.Tests.Oracle;

/// <summary>The awkward blueprints of <c>Corpus/</c>: the comment of each tells its awkwardness.</summary>
internal static class Corpus
{
    private static readonly string Folder = Repository.PathOf("tests/Inventory.Contract.Tests/Oracle/Corpus");

    public static IReadOnlyList<OracleCase> Cases =>
        [.. Directory.GetFiles(Folder, "*.yml").Order().Select(path => new OracleCase(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path)))];
}
