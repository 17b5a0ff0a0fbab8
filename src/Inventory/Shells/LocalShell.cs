using System.Threading;

namespace Inventory.Shells;

/// <summary>The shell of this machine.</summary>
internal sealed class LocalShell(Elevation elevation) : IShell
{
    public string Name => "this machine";

    public string Run(string script, CancellationToken cancellation) =>
        RootShell.Output(ChildProcess.Run("sh", ["-c", RootShell.Command(elevation)], script, cancellation));
}
