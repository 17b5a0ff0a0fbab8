using System;
using System.Collections.Generic;
using System.Linq;

namespace Inventory.Lxc;

/// <summary>Reads what the probe says.</summary>
internal static class LxcAnswers
{
    /// <summary>The containers. Whoever calls puts the name of the machine before the message of a failure.</summary>
    /// <param name="text">All that came back.</param>
    /// <param name="nonce">The one that the question carried.</param>
    /// <exception cref="Failure">The answer is not whole, something could not be read, or a name is not fit to be told.</exception>
    public static LxcAnswer Read(string text, string nonce)
    {
        var facts = ProbeReader.Read(FramedAnswer.Read(text, nonce));
        Obstacles.Check(facts);
        var containers = facts.Folders.Select(folder => ContainerOf(folder, facts)).OfType<Container>();
        return new LxcAnswer(
            facts.Version,
            [.. containers.OrderBy(found => found.Name, StringComparer.Ordinal).ThenBy(found => found.LxcPath, StringComparer.Ordinal)]);
    }

    private static Container? ContainerOf(ContainerFolder folder, ProbeFacts facts)
    {
        // Destroyed after it was listed: it is no more.
        if (facts.Sources.GetValueOrDefault(folder.ConfigPath)?.Kind == "gone" && !folder.Partial) return null;
        var (state, init) = ContainerStates.Of(folder, facts);
        return new Container(
            folder.Name,
            folder.LxcPath,
            BuildStates.Of(folder, facts),
            state,
            Addresses.Sorted(init?.Addresses ?? []),
            Configuration(folder, facts));
    }

    private static ContainerConfiguration Configuration(ContainerFolder folder, ProbeFacts facts)
    {
        if (facts.Sources.GetValueOrDefault(folder.ConfigPath) is not { Kind: "file" })
            return new ContainerConfiguration(false, false, [], null, null);

        var configuration = ConfigurationReader.Read(facts.Sources, folder.ConfigPath);
        if (configuration.Groups.FirstOrDefault(group => !IsGroup(group)) is not { } group) return configuration;
        throw new Failure(
            $"the container {folder.Name} has lxc.group \"{Printable.Text(group)}\"; "
            + $"use only letters, digits and _ . : @ + - in {folder.ConfigPath}.");
    }

    private static bool IsGroup(string text) => text.Length > 0 && text.All(each => char.IsAsciiLetterOrDigit(each) || "_.:@+-".Contains(each));
}
