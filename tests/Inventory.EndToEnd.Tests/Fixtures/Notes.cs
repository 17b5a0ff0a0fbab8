using NUnit.Framework;

namespace Inventory.EndToEnd.Tests.Fixtures;

/// <summary>The application, asked through the proxy as a person does.</summary>
internal sealed class Notes(Checkout checkout)
{
    public void Write(string text) => checkout.On("controller.dev", "curl", "--silent", "--fail", "--data", text, "http://proxy.lxc/notes");

    public string Read() => checkout.On("controller.dev", "curl", "--silent", "--fail", "http://proxy.lxc/notes");

    /// <summary>Why the notes cannot be read; asserts that they cannot.</summary>
    public string Refusal()
    {
        var asked = checkout.Run("ssh", "controller.dev", "curl", "--silent", "--show-error", "--fail", "http://proxy.lxc/notes");
        Assert.That(asked.ExitCode, Is.Not.Zero, asked.ToString());
        return asked.Error;
    }
}
