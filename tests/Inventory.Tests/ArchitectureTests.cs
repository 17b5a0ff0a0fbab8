using System.Collections.Generic;
using System.Linq;
using NUnit.Framework;

namespace Inventory.Tests;

/// <summary>Holds the table "Who may know whom" of docs/design.md.</summary>
internal sealed class ArchitectureTests
{
    private const int LongestFile = 120;

    // Root is Application, CommandLine and Program, which may know every station.
    private static readonly Dictionary<string, string[]> MayKnow = new()
    {
        ["Lxc"] = [],
        ["Shells"] = [],
        ["Blueprints"] = [],
        ["Settings"] = [],
        ["Vagrant"] = [],
        ["Ansible"] = ["Lxc", "Blueprints"],
        ["Status"] = ["Lxc", "Blueprints", "Ansible"],
        ["Checks"] = ["Blueprints"],
        [""] = ["Lxc", "Shells", "Blueprints", "Settings", "Vagrant", "Ansible", "Status", "Checks"],
    };

    private static readonly TestCaseData[] Places =
    [
        Place("System.Diagnostics.Process", @"\bSystem\.Diagnostics\.Process|\bProcessStartInfo\b|\bProcess\.(Start|Get)|\bnew Process\b", "Shells/"),
        Place("Spectre.Console", @"\bSpectre\.Console\b", "PlainTable.cs"),
        Place("System.CommandLine", @"\bSystem\.CommandLine\b", "CommandLine.cs", "Program.cs"),
        Place("YamlDotNet", @"\bYamlDotNet\b", "Blueprints/"),
        Place("Microsoft.Extensions.Configuration", @"\bMicrosoft\.Extensions\.Configuration\b", "Settings/"),
        Place("Newtonsoft.Json", @"\bNewtonsoft\b", "Ansible/"),
        Place("System.Text.Json", @"\bSystem\.Text\.Json\b", "Settings/"),
        Place("Console", @"(?<![\w.])(System\.)?Console\s*\.", "Program.cs"),
        Place("Environment", @"(?<![\w.])(System\.)?Environment\s*\.", "Program.cs"),
    ];

    [TestCaseSource(typeof(SourceFile), nameof(SourceFile.All))]
    public void A_file_knows_only_the_stations_its_own_may_know(SourceFile file)
    {
        Assert.That(MayKnow, Contains.Key(file.Station), "a station that the table does not have");

        var known = MayKnow.Keys.Where(station => station.Length > 0 && station != file.Station && Knows(file, station));

        Assert.That(known, Is.SubsetOf(MayKnow[file.Station]));
    }

    [TestCase("Lxc")]
    [TestCase("Ansible")]
    public void A_station_of_pure_records_touches_no_file(string station)
    {
        var files = SourceFile.All.Where(file => file.Station == station);

        Assert.That(files.Where(file => file.Mentions(@"\b(File|Directory|FileInfo|FileStream)\s*[.(]")), Is.Empty);
    }

    [TestCaseSource(typeof(SourceFile), nameof(SourceFile.All))]
    public void A_file_is_short(SourceFile file) => Assert.That(file.Lines, Has.Count.LessThanOrEqualTo(LongestFile));

    [TestCaseSource(nameof(Places))]
    public void A_library_is_known_in_its_place_only(string pattern, string[] places)
    {
        var users = SourceFile.All.Where(file => file.Mentions(pattern)).Select(file => file.Path);

        Assert.That(users.Where(user => !places.Any(user.StartsWith)), Is.Empty);
    }

    [Test]
    public void Newtonsoft_is_known_to_one_writer() =>
        Assert.That(SourceFile.All.Count(file => file.Mentions(@"\bNewtonsoft\b")), Is.LessThanOrEqualTo(1));

    [Test]
    public void Nothing_binds_or_serialises_by_reflection() =>
        Assert.That(SourceFile.All.Where(file => file.Mentions(@"\b(JsonConvert|JsonSerializer|DeserializerBuilder|SerializerBuilder)\b")), Is.Empty);

    // By a using line, or by name from within the namespace Inventory.
    private static bool Knows(SourceFile file, string station) =>
        file.Mentions($@"\bInventory\.{station}\b|(?<![\w.]){station}\.[A-Z]");

    private static TestCaseData Place(string library, string pattern, params string[] places) =>
        new TestCaseData(pattern, places).SetArgDisplayNames(library);
}
