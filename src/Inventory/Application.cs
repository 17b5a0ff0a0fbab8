using System.Collections.Generic;
using System.IO;
using System.Linq;
using Inventory.Ansible;
using Inventory.Blueprints;
using Inventory.Settings;
using Inventory.Status;

namespace Inventory;

/// <summary>The line data travels: settings, blueprint, what the hosts say, document.</summary>
internal sealed class Application(Surroundings surroundings)
{
    /// <exception cref="Failure">Nothing is answered; the message says why.</exception>
    public Answer Run(Request request)
    {
        if (request.Verb is Verb.Check or Verb.Diff)
            return new EnvironmentsAnswer(surroundings).Of(request);
        var stations = new Stations(request.Verbose ? surroundings.Say : null);
        var folder = request.Blueprint is null ? null : Path.GetDirectoryName(Path.GetFullPath(request.Blueprint));
        var settings = SettingsReader.Read(folder, surroundings.Environment, request.Settings);
        stations.Passed(() => "settings read");
        var blueprint = request.Blueprint is null ? null : BlueprintFile.Read(request.Blueprint);
        stations.Passed(() => blueprint is null ? "no blueprint" : $"{blueprint.Path} read: {blueprint.Containers.Count} containers planned");
        var present = blueprint is null ? null : PresentMachines.Of(blueprint, settings);
        if (present != blueprint)
            stations.Passed(() => $"{settings.VagrantMachines} read: {present?.Machines.Count} of {blueprint?.Machines.Count} machines built by Vagrant");
        if (request.Verb == Verb.Plan)
            return PlanAnswer.Of(blueprint, present, request);
        var hosts = new LxcHosts(settings, surroundings).Of(present);
        var questions = new Questions(settings);
        if (request.Verb == Verb.KnownHosts)
            return new KnownHosts(blueprint, hosts, questions).Of(request.Names[0]);

        var observations = questions.Ask(hosts, container: null);
        stations.Passed(() => $"asked {string.Join(", ", hosts.Select(host => $"{host.Name} through {host.Shell.Name}"))}: "
            + $"{observations.Sum(each => each.Containers.Count)} containers");
        var listed = ContainerMatch.Built(blueprint, observations, settings.ListUnplanned);
        var answer = request.Verb == Verb.Status
            ? StatusAnswer.Of(StatusReport.Of(blueprint, present, observations, listed), request.Json)
            : Document(request, present, listed);
        stations.Passed(() => $"{listed.Count} containers listed, {answer.Output.Length} bytes");
        return answer;
    }

    private Answer Document(Request request, Blueprint? present, IReadOnlyList<ListedContainer> listed)
    {
        var document = InventoryBuilder.Build(present, listed, new(KnownHostsCommand(request)));
        return new(JsonText.Of(request.Verb == Verb.Host ? InventoryTree.Of(document, request.Names[0]) : InventoryTree.Of(document)));
    }

    // What this run was told on its command line, ssh must tell when it asks for host keys; the environment is inherited.
    private List<string> KnownHostsCommand(Request request)
    {
        List<string> words = [surroundings.Executable, "known-hosts"];
        if (request.Blueprint is not null)
            words.AddRange(["--blueprint", Path.GetFullPath(request.Blueprint)]);
        words.AddRange(CommandLine.Options(request.Settings));
        return words;
    }
}
