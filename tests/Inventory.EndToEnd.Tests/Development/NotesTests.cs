using Inventory.EndToEnd.Tests.Fixtures;
using NUnit.Framework;

namespace Inventory.EndToEnd.Tests.Development;

/// <summary>What outlives a container: the rows of the database, and the logs of all.</summary>
[Order(4)]
internal sealed class NotesTests
{
    private static Checkout Checkout => OneController.Checkout.Deployed("all");
    private static Notes Notes => new(Checkout);

    [Test]
    public void A_note_is_read_again_after_the_database_was_destroyed_and_rebuilt()
    {
        Notes.Write("kept on a volume");
        Checkout.Must("destroy", "database.lxc", "--yes", "--force");
        Assert.That(Notes.Refusal(), Does.Contain("503"));
        Checkout.Must("deploy", "database.lxc");
        Assert.That(Notes.Read(), Does.Contain("kept on a volume"));
    }

    [Test]
    public void Logs_of_one_container_arrive_in_the_one_that_collects_them_and_outlive_it()
    {
        Checkout.On("web.lxc", "logger", "hello from web");
        Eventually.Holds(() => Collected().Contains("hello from web"), "the message arrived");
        Checkout.Must("destroy", "logs.lxc", "--yes", "--force");
        Checkout.Must("deploy", "logs.lxc");
        Assert.That(Collected(), Does.Contain("hello from web"));
    }

    private static string Collected() => Checkout.Shell("logs.lxc", "cat /var/log/remote/*");
}
