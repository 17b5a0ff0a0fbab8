using Microsoft.Extensions.Configuration;

namespace Inventory.Settings;

/// <summary>One place settings come from.</summary>
/// <param name="Name">As an error names it: a file's path, or words.</param>
/// <param name="Configuration">What it says.</param>
internal sealed record SettingsSource(string Name, IConfiguration Configuration)
{
    /// <summary>Fails at the first key that does not exist or value that is not allowed.</summary>
    public SettingsSource Checked()
    {
        foreach (var (key, value) in Configuration.AsEnumerable())
        {
            if (value is not null || IsEmpty(key))
                SettingKeys.Check(Name, key, value);
        }

        return this;
    }

    private bool IsEmpty(string key) => !Configuration.GetSection(key).GetChildren().GetEnumerator().MoveNext();
}
