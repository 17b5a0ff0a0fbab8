using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.Extensions.Configuration;

namespace Inventory.Settings;

/// <summary>Opens the places settings come from.</summary>
internal static class SettingsSources
{
    private const string Prefix = "LXC_INVENTORY_";

    /// <summary>A JSON file; one that does not exist says nothing.</summary>
    public static SettingsSource File(string path)
    {
        try
        {
            using var stream = System.IO.File.OpenRead(path);
            return new(path, new ConfigurationBuilder().AddJsonStream(stream).Build());
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return Pairs(path, new Dictionary<string, string?>());
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new Failure($"cannot read the settings file {path}: {error.Message}", error);
        }
        catch (Exception error) when (error is FormatException or System.Text.Json.JsonException or InvalidDataException)
        {
            throw Failure.Misuse($"{path} is not valid JSON: {(error.InnerException ?? error).Message}", error);
        }
    }

    /// <summary>The variables that begin <c>LXC_INVENTORY_</c>; <c>__</c> separates levels.</summary>
    public static SettingsSource Variables(IReadOnlyDictionary<string, string> environment) =>
        Pairs("environment " + Prefix + "*", environment.Keys
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .ToDictionary(Key, name => (string?)environment[name]));

    public static SettingsSource Pairs(string name, IReadOnlyDictionary<string, string?> pairs) =>
        new(name, new ConfigurationBuilder().AddInMemoryCollection(pairs).Build());

    private static string Key(string variable) => variable[Prefix.Length..].Replace("__", ":", StringComparison.Ordinal);
}
