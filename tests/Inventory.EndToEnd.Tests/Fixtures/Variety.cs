using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Inventory.EndToEnd.Tests.Fixtures;

/// <summary>Containers that differ in everything the inventory tells.</summary>
internal static class Variety
{
    private static readonly string[] Veth = ["lxc.net.0.type = veth", $"lxc.net.0.link = {Machine.Bridge}", "lxc.net.0.flags = up"];

    /// <summary>Lines of a configuration, by the name of the container.</summary>
    public static IReadOnlyDictionary<string, string[]> Of(Lab lab)
    {
        Directory.CreateDirectory(Path.Combine(lab.Folder, "more.d/nested"));
        lab.Write("more.d/10-first.conf", "lxc.group = from_folder\nlxc.start.auto = 1\n");
        lab.Write("more.d/20-second.conf", "lxc.group = from_folder_too\n");
        lab.Write("more.d/ignored.txt", "lxc.group = not_read\n");
        lab.Write("more.d/nested/30.conf", "lxc.group = not_read\n");
        lab.Write("inner.conf", "lxc.group = inner\n");
        lab.Write("outer.conf", $"lxc.group = outer\nlxc.include = {lab.Folder}/inner.conf\n");
        return Sound(lab).Concat(Refused).ToDictionary();
    }

    private static Dictionary<string, string[]> Sound(Lab lab) => new()
    {
        ["plain"] = [],
        ["Upper.Case_and-dots.9"] = [],
        ["auto"] = ["lxc.start.auto = 1"],
        ["auto-off"] = ["lxc.start.auto = 0"],
        ["auto-later-wins"] = ["lxc.start.auto = 1", "lxc.start.auto = 0"],
        ["auto-no-blanks"] = ["lxc.start.auto=1"],
        ["auto-blanks"] = ["   lxc.start.auto   =   1   "],
        ["auto-tabs"] = ["\tlxc.start.auto\t=\t1\t"],
        ["auto-quoted"] = ["lxc.start.auto = \"1\""],
        ["auto-quoted-once"] = ["lxc.start.auto = '1'"],
        ["group"] = ["lxc.group = web"],
        ["groups-in-line"] = ["lxc.group = web database"],
        ["groups-in-lines"] = ["lxc.group = web", "lxc.group = database"],
        ["group-quoted"] = ["lxc.group = \"web\""],
        ["groups-quoted"] = ["lxc.group = 'web database'"],
        ["group-cleared"] = ["lxc.group = web", "lxc.group =", "lxc.group = database"],
        ["group-cleared-for-good"] = ["lxc.group = web", "lxc.group ="],
        ["group-onboot"] = ["lxc.group = onboot", "lxc.start.auto = 1"],
        ["comment"] = ["# lxc.group = commented", "   # lxc.start.auto = 1"],
        ["comment-behind"] = ["lxc.uts.name = other # no comment", "lxc.group = web"],
        ["equals-in-value"] = ["lxc.environment = A=B", "lxc.group = web"],
        ["foreign-lines"] = ["something else", "no.lxc = here", "lxc.group = web"],
        ["empty-lines"] = ["", "   ", "lxc.group = web", ""],
        ["carriage-return"] = ["lxc.group = web\r"],
        ["include-file"] = [$"lxc.include = {lab.Folder}/inner.conf"],
        ["include-nested"] = [$"lxc.include = {lab.Folder}/outer.conf"],
        ["include-folder"] = [$"lxc.include = {lab.Folder}/more.d"],
        ["include-folder-slash"] = [$"lxc.include = {lab.Folder}/more.d/"],
        ["include-folder-missing"] = ["lxc.include = /nowhere/at-all.d/"],
        ["include-then-own"] = [$"lxc.include = {lab.Folder}/more.d", "lxc.start.auto = 0", "lxc.group = own"],
        ["include-cleared"] = [$"lxc.include = {lab.Folder}/more.d", "lxc.group ="],
        ["include-quoted"] = [$"lxc.include = \"{lab.Folder}/inner.conf\""],
        ["include-twice"] = [$"lxc.include = {lab.Folder}/inner.conf", $"lxc.include = {lab.Folder}/inner.conf"],
        ["idmap"] = ["lxc.idmap = u 0 100000 65536", "lxc.idmap = g 0 100000 65536"],
        ["idmap-cleared"] = ["lxc.idmap = u 0 100000 65536", "lxc.idmap = g 0 100000 65536", "lxc.idmap ="],
        ["uts"] = ["lxc.uts.name = other"],
        ["priority"] = ["lxc.start.order = 5", "lxc.start.delay = 3"],
        ["mounts"] = ["lxc.mount.entry = /srv/a\\040b srv none bind,optional 0 0"],
        ["overlay"] = [$"lxc.rootfs.path = overlay:{Machine.Rootfs}:{Directory.CreateDirectory(Path.Combine(lab.Folder, "upper/delta")).FullName}"],
        ["bare-rootfs"] = [$"lxc.rootfs.path = {Machine.Rootfs}"],
        ["run-plain"] = [],
        ["run-auto"] = ["lxc.start.auto = 1", "lxc.group = web"],
        ["run-no-network"] = ["lxc.net.0.type = empty"],
        ["run-no-address"] = Veth,
        ["run-one"] = [.. Veth, "lxc.net.0.ipv4.address = 10.213.77.101/24"],
        ["run-two"] = [.. Veth, "lxc.net.0.ipv4.address = 10.213.77.103/24", "lxc.net.0.ipv4.address = 10.213.77.102/24"],
        ["run-six"] = [.. Veth, "lxc.net.0.ipv6.address = fd77:213::104/64"],
        ["run-both"] = [.. Veth, "lxc.net.0.ipv4.address = 10.213.77.105/24", "lxc.net.0.ipv6.address = fd77:213::105/64"],
        ["run-point"] = [.. Veth, "lxc.net.0.ipv4.address = 10.213.77.106/32"],
        ["run-cards"] =
        [
            .. Veth, "lxc.net.0.ipv4.address = 10.213.77.107/24", "lxc.net.1.type = veth", $"lxc.net.1.link = {Machine.Bridge}",
            "lxc.net.1.flags = up", "lxc.net.1.ipv4.address = 10.213.77.108/24", "lxc.net.1.name = service0",
        ],
        ["run-idmap"] = [$"lxc.rootfs.path = {lab.CopyRootfs("idmap")}", "lxc.idmap = u 0 100000 65536", "lxc.idmap = g 0 100000 65536"],
        ["run-overlay"] = [$"lxc.rootfs.path = overlay:{Machine.Rootfs}:{Directory.CreateDirectory(Path.Combine(lab.Folder, "upper2/delta")).FullName}"],
        ["freeze-plain"] = [],
        ["freeze-address"] = [.. Veth, "lxc.net.0.ipv4.address = 10.213.77.109/24"],
    };

    private static readonly Dictionary<string, string[]> Refused = new()
    {
        ["refused-unknown-key"] = ["lxc.nonsense = 1"],
        ["refused-old-key"] = ["lxc.rootfs = /srv"],
        ["refused-old-network"] = ["lxc.network.type = veth"],
        ["refused-include"] = ["lxc.include = /nowhere/at-all.conf"],
        ["refused-auto"] = ["lxc.start.auto = yes"],
        ["refused-auto-two"] = ["lxc.start.auto = 2"],
        ["refused-comment-behind"] = ["lxc.start.auto = 1 # no comment"],
        ["refused-no-value"] = ["lxc.group"],
        ["refused-idmap"] = ["lxc.idmap = nonsense"],
        ["refused-arch"] = ["lxc.arch = nonsense"],
        ["refused-rootfs-twice"] = ["lxc.rootfs.path"],
    };
}
