using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace Inventory.Settings;

/// <summary>Puts the sources over each other: defaults, file, local file, environment, command line.</summary>
internal static class SettingsReader
{
    private static readonly Dictionary<string, string?> Defaults = new()
    {
        ["connection"] = "auto",
        ["reach"] = "auto",
        ["sudo"] = "auto",
        ["timeout:connect"] = "10",
        ["timeout:total"] = "30",
        ["unplanned"] = "list",
    };

    /// <param name="folder">The blueprint's folder, absolute; without a blueprint no file is read.</param>
    /// <param name="environment">All variables of the process.</param>
    /// <param name="commandLine">What the command line sets, under the keys of a settings file.</param>
    public static RunSettings Read(
        string? folder,
        IReadOnlyDictionary<string, string> environment,
        IReadOnlyDictionary<string, string?> commandLine)
    {
        List<SettingsSource> sources = [SettingsSources.Pairs("defaults", Defaults)];
        if (folder is not null)
            sources.AddRange(Files(folder).Select(SettingsSources.File));
        sources.Add(SettingsSources.Variables(environment));
        sources.Add(SettingsSources.Pairs("command line", commandLine));
        return Compose([.. sources.Select(source => source.Checked())], folder);
    }

    private static IEnumerable<string> Files(string folder) =>
        [Path.Join(folder, "lxc-inventory.json"), Path.Join(folder, "lxc-inventory.local.json")];

    private static RunSettings Compose(IReadOnlyList<SettingsSource> sources, string? folder)
    {
        string? Last(string key) => sources.Select(source => source.Configuration[key]).LastOrDefault(value => value is not null);
        TEnum Word<TEnum>(string key) where TEnum : struct, Enum => Enum.Parse<TEnum>(Last(key) ?? "", ignoreCase: true);
        TimeSpan Seconds(string key) => TimeSpan.FromSeconds(double.Parse(Last(key) ?? "", CultureInfo.InvariantCulture));

        return new(
            Word<ConnectionChoice>("connection"),
            sources.Select(Paths).LastOrDefault(paths => paths.Count > 0) ?? [],
            Word<SudoChoice>("sudo"),
            Seconds("timeout:connect"),
            Seconds("timeout:total"),
            Last("ssh:config") is { } file ? Path.GetFullPath(file, folder ?? Path.GetFullPath(".")) : null,
            Word<ReachChoice>("reach"),
            "list".Equals(Last("unplanned"), StringComparison.OrdinalIgnoreCase));
    }

    // A list of a later source replaces an earlier one; Microsoft.Extensions.Configuration would mix them by index.
    private static List<string> Paths(SettingsSource source) =>
        source.Configuration[SettingKeys.LxcPaths] is { } text
            ? [.. SettingKeys.SplitPaths(text)]
            : [.. source.Configuration.GetSection(SettingKeys.LxcPaths).GetChildren().SelectMany(each => SettingKeys.SplitPaths(each.Value ?? ""))];
}
