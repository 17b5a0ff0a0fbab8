using System.Collections.Generic;
using System.Linq;

namespace Inventory.Lxc;

/// <summary>Sorts the records of <c>probe.sh</c>; each belongs to the last one before it of the kind it details.</summary>
internal static class ProbeReader
{
    /// <summary>What the records say.</summary>
    /// <exception cref="Failure">A record is of no known kind.</exception>
    public static ProbeFacts Read(IEnumerable<Told> records)
    {
        var facts = new ProbeFacts();
        List<string> lines = [];
        foreach (var record in records)
        {
            if (record.Tag is "line" or "member") lines.Add(record.Text);
            else if (record.Tag is "file" or "folder" or "missing" or "unreadable") lines = AddSource(facts, record);
            else if (!AddFolder(facts, record) && !AddActivity(facts, record) && !ChildReader.Add(facts.Processes, record))
                throw new Failure($"asked about LXC containers, but the answer has an unknown record \"{Printable.Text(record.Tag)}\".");
        }

        return facts;
    }

    private static List<string> AddSource(ProbeFacts facts, Told record)
    {
        // Only a container's own configuration can be told twice: when something includes it, too.
        var source = new ConfigurationSource(record.Tag, []);
        facts.Sources[record.Text] = source;
        return source.Lines;
    }

    private static bool AddFolder(ProbeFacts facts, Told record)
    {
        var (word, rest) = record.Next();
        switch (record.Tag)
        {
            case "uid": facts.User = record.Text; return true;
            case "version": facts.Version = record.Text; return true;
            case "path": facts.LxcPaths.Add((word, rest)); return true;
            case "unnamable": facts.Unnamable.Add(facts.LxcPaths[^1].Path); return true;
            case "gone": facts.Sources[record.Text] = new ConfigurationSource("gone", []); return true;
            case "container":
                var (partial, name) = new Told("", rest).Next();
                facts.Folders.Add(new ContainerFolder(facts.LxcPaths[^1].Path, name, word, partial == "partial"));
                return true;
            default: return false;
        }
    }

    private static bool AddActivity(ProbeFacts facts, Told record)
    {
        var (word, rest) = record.Next();
        switch (record.Tag)
        {
            case "partial": facts.Partials[rest] = word; return true;
            case "lock": facts.Locks.Add(record.Text); return true;
            case "socket": AddSocket(facts.Sockets, record.Text); return true;
            default: return false;
        }
    }

    // /proc/net/unix: Num RefCount Protocol Flags Type St Inode Path; the flag is __SO_ACCEPTCON.
    private static void AddSocket(Dictionary<string, bool> sockets, string line)
    {
        var name = line[(line.IndexOf(" @", System.StringComparison.Ordinal) + 2)..];
        var listens = line.Split(' ').ElementAtOrDefault(3) == "00010000";
        sockets[name] = listens || sockets.GetValueOrDefault(name);
    }
}
