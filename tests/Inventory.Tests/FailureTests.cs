using System;
using NUnit.Framework;

namespace Inventory.Tests;

internal sealed class FailureTests
{
    [Test]
    public void A_failure_keeps_its_cause()
    {
        var cause = new InvalidOperationException("disk on fire");

        Assert.That(new Failure("cannot read", cause).InnerException, Is.SameAs(cause));
    }
}
