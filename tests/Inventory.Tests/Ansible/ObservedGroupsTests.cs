using System.Linq;
using Inventory.Ansible;
using Inventory.Blueprints;
using NUnit.Framework;

namespace Inventory.Tests.Ansible;

internal sealed class ObservedGroupsTests
{
    [Test]
    public void A_blueprint_can_have_none_of_them() =>
        Assert.That(ObservedGroups.Of([], withBlueprint: true).Select(group => group.Key), Has.Exactly(6).Matches<string>(ReservedGroups.Contains).And.Exactly(6).Items);
}
