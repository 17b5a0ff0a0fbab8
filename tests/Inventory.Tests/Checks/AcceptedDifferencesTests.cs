using System.Linq;
using NUnit.Framework;

namespace Inventory.Tests.Checks;

internal sealed class AcceptedDifferencesTests
{
    [TestCase("service cache: {only_in: [staging]}")]
    [TestCase("service cache: {only_in: staging, reason: a trial}")]
    [TestCase("service cache: {only_in: [1], reason: a trial}")]
    [TestCase("service cache: {only: [staging], reason: a trial}")]
    [TestCase("service cache: a trial")]
    public void An_entry_of_another_form_is_found(string entry)
    {
        using var project = new ProjectFolder();
        project.Write(ProjectFolder.Differences, entry);

        Assert.That(project.Found(read => read.Refused).Single(), Does.StartWith("inventory/differences.yml:1:1: \"service cache\" needs a reason"));
    }
}
