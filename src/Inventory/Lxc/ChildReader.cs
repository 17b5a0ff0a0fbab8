using System.Collections.Generic;

namespace Inventory.Lxc;

/// <summary>Sorts the records of <c>processes.sh</c> that tell of processes.</summary>
internal static class ChildReader
{
    /// <summary>Adds the record to the process it belongs to; false when it tells of something else.</summary>
    public static bool Add(List<LxcProcess> processes, Told record)
    {
        switch (record.Tag)
        {
            case "process": processes.Add(new LxcProcess(Ids(record.Text), "", [])); return true;
            case "title": processes[^1] = processes[^1] with { Title = record.Text.TrimEnd(' ') }; return true;
            case "child":
                var (stage, ids) = record.Next();
                processes[^1].Children.Add(new ChildProcess(stage == "copy", Ids(ids), [], [], []));
                return true;
            default: return AddToChild(processes, record);
        }
    }

    private static bool AddToChild(List<LxcProcess> processes, Told record)
    {
        switch (record.Tag)
        {
            case "cgroup": processes[^1].Children[^1].ControlGroups.Add(record.Text); return true;
            case "freezer": processes[^1].Children[^1].Freezer.Add(record.Text); return true;
            case "ipv4": AddAddress(processes, Addresses.FromTrie(record.Text)); return true;
            case "ipv6": AddAddress(processes, Addresses.FromInterfaces(record.Text)); return true;
            default: return false;
        }
    }

    private static void AddAddress(List<LxcProcess> processes, System.Net.IPAddress? address)
    {
        if (address is not null) processes[^1].Children[^1].Addresses.Add(address);
    }

    private static string[] Ids(string text) => text.Split(['\t', ' '], System.StringSplitOptions.RemoveEmptyEntries);
}
