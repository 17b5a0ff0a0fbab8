using NUnit.Framework;

namespace Inventory.EndToEnd.Tests.Fixtures;

/// <summary>How a run says that it failed.</summary>
internal static class Refusal
{
    /// <summary>The only line on stderr; asserts exit 1 and an empty stdout.</summary>
    public static string Of(CommandResult result)
    {
        var line = result.Error.TrimEnd('\n');
        using (Assert.EnterMultipleScope())
        {
            Assert.That(result.ExitCode, Is.EqualTo(1), result.ToString());
            Assert.That(result.Out, Is.Empty);
            Assert.That(line, Does.StartWith("lxc-inventory: ").And.Not.Contain("\n"));
        }

        return line;
    }
}
