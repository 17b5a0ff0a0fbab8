using System.IO;
using System.Threading;
using Inventory.EndToEnd.Tests.Fixtures;
using NUnit.Framework;

namespace Inventory.EndToEnd.Tests;

/// <summary>Around all tests: one run at a time, and nothing of an earlier one left.</summary>
[SetUpFixture]
internal sealed class OneRun
{
    private FileStream? held;

    [OneTimeSetUp]
    public void Begin()
    {
        Machine.Require();
        held = TakeTurn();
        Machine.Sweep("--all");
        Machine.AddBridge();
    }

    [OneTimeTearDown]
    public void End()
    {
        if (held is null)
            return;
        Machine.Sweep("--all");
        held.Dispose();
    }

    // The sweep would end another run's containers; the kernel gives the lock back when a run is killed.
    private static FileStream TakeTurn()
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                return new FileStream("/run/lock/lie2e.lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (tries < 3600)
            {
                Thread.Sleep(1000);
            }
        }
    }
}
