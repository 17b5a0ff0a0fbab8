using System;
using Inventory.EndToEnd.Tests.Fixtures;
using NUnit.Framework;

namespace Inventory.EndToEnd.Tests.Development;

/// <summary>The checkout with the one controller that all tests of this folder share; the first that needs it brings it up.</summary>
[SetUpFixture]
internal sealed class OneController
{
    private static Checkout? checkout;

    public static Checkout Checkout => checkout ?? throw new InvalidOperationException("only tests of this folder have a checkout");

    /// <summary>What there was on this machine before the first up.</summary>
    public static string[] Before { get; private set; } = [];

    [OneTimeSetUp]
    public void Begin()
    {
        checkout = new Checkout();
        Before = Traces.Of(checkout);
    }

    [OneTimeTearDown]
    public void End() => checkout?.Dispose();
}
