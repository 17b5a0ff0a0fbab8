using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using Inventory.Blueprints;
using Newtonsoft.Json;

namespace Inventory.Ansible;

/// <summary>Writes values as Ansible's JSON: ASCII only, keys in ordinal order, so that the same state gives the same bytes.</summary>
internal static class JsonText
{
    /// <summary>The bytes of one document with a line end behind it.</summary>
    public static byte[] Of(IReadOnlyDictionary<string, object?> tree)
    {
        var text = new StringBuilder();
        using (var writer = new JsonTextWriter(new StringWriter(text, CultureInfo.InvariantCulture)))
        {
            writer.Formatting = Formatting.Indented;
            writer.StringEscapeHandling = StringEscapeHandling.EscapeNonAscii;
            writer.FloatFormatHandling = FloatFormatHandling.Symbol;
            Write(writer, tree);
        }

        return Encoding.ASCII.GetBytes(text.Append('\n').ToString());
    }

    private static void Write(JsonTextWriter writer, object? value)
    {
        switch (value)
        {
            // The common kinds first, each by its own method: WriteValue(object) looks the type up by reflection.
            case string text:
                writer.WriteValue(text);
                break;
            case bool truth:
                writer.WriteValue(truth);
                break;
            case long number:
                writer.WriteValue(number);
                break;
            case IReadOnlyDictionary<string, object?> map:
                WriteObject(writer, map);
                break;
            case IReadOnlyList<object?> list:
                writer.WriteStartArray();
                foreach (var each in list)
                    Write(writer, each);
                writer.WriteEndArray();
                break;
            case TaggedText { Kind: TaggedTextKind.Vault } vault:
                WriteObject(writer, new Dictionary<string, object?> { ["__ansible_vault"] = vault.Text });
                break;
            case TaggedText { Kind: TaggedTextKind.Unsafe } never:
                WriteObject(writer, new Dictionary<string, object?> { ["__ansible_unsafe"] = never.Text });
                break;
            default:
                writer.WriteValue(value);
                break;
        }
    }

    private static void WriteObject(JsonTextWriter writer, IReadOnlyDictionary<string, object?> map)
    {
        writer.WriteStartObject();
        foreach (var key in map.Keys.Order(StringComparer.Ordinal))
        {
            writer.WritePropertyName(key);
            Write(writer, map[key]);
        }

        writer.WriteEndObject();
    }
}
