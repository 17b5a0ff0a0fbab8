using System.Linq;
using Newtonsoft.Json.Linq;

namespace Inventory.Contract.Tests;

/// <summary>Brings our answer and Ansible's export of it to one form.</summary>
internal static class InventoryJson
{
    /// <summary>The document without what Ansible leaves out (what is empty) or adds (its own profile, since 2.19).</summary>
    public static JObject Comparable(string json)
    {
        var document = JObject.Parse(json);
        (document["_meta"] as JObject)?.Remove("profile");
        if (document["_meta"]?["hostvars"] is JObject variables)
            RemoveEmpty(variables);
        foreach (var group in document.Properties().Where(property => property.Name != "_meta").Select(property => property.Value))
            RemoveEmpty((JObject)group);
        RemoveEmpty(document);
        return document;
    }

    /// <summary>Says where two documents differ, for a failed test to show.</summary>
    public static string Text(JToken document) => Sorted(document).ToString();

    private static void RemoveEmpty(JObject parent)
    {
        foreach (var property in parent.Properties().Where(property => property.Value is JContainer { Count: 0 }).ToList())
            property.Remove();
    }

    // The top groups stand in the order in which Ansible met them; everything else keeps its order.
    private static JToken Sorted(JToken token) => token switch
    {
        JObject map => new JObject(map.Properties().OrderBy(each => each.Name, System.StringComparer.Ordinal).Select(Sorted)),
        JArray list => new JArray(list.Select(Sorted)),
        _ => token,
    };

    private static JProperty Sorted(JProperty property) =>
        property is { Name: "children", Value: JArray children, Parent.Path: "all" }
            ? new(property.Name, new JArray(children.OrderBy(child => (string?)child, System.StringComparer.Ordinal)))
            : new(property.Name, Sorted(property.Value));
}
