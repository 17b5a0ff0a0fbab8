using Inventory.EndToEnd.Tests.Fixtures;
using NUnit.Framework;

namespace Inventory.EndToEnd.Tests.Development;

/// <summary>What outlives a container: the rows of the database, and the logs of all.</summary>
[Order(4)]
internal sealed class NotesTests
{
    private readonly Checkout checkout = OneController.Checkout.Deployed("all");
    private readonly Notes notes = new(OneController.Checkout);

    [Test]
    public void A_note_is_read_again_after_the_database_was_destroyed_and_rebuilt()
    {
        notes.Write("kept on a volume");
        checkout.Must("destroy", "database.lxc", "--yes", "--force");
        Assert.That(notes.Refusal(), Does.Contain("503"));
        checkout.Must("deploy", "database.lxc");
        Assert.That(notes.Read(), Does.Contain("kept on a volume"));
    }

    [Test]
    public void Logs_of_one_container_arrive_in_the_one_that_collects_them_and_outlive_it()
    {
        checkout.On("web.lxc", "logger", "hello from web");
        Eventually.Holds(() => Collected().Contains("hello from web"), "the message arrived");
        checkout.Must("destroy", "logs.lxc", "--yes", "--force");
        checkout.Must("deploy", "logs.lxc");
        Assert.That(Collected(), Does.Contain("hello from web"));
    }

    private string Collected() => checkout.Shell("logs.lxc", "cat /var/log/remote/*");
}
