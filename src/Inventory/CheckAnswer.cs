using System.Collections.Generic;
using System.Linq;
using System.Text;
using Inventory.Ansible;
using Inventory.Checks;

namespace Inventory;

/// <summary>What is wrong with the environments: a line each and a summary, or JSON.</summary>
internal static class CheckAnswer
{
    public static Answer Of(Project project, bool json)
    {
        var findings = Rules.Check(project);
        return new(json ? JsonText.Of(Tree(project, findings)) : Encoding.UTF8.GetBytes(Text(project, findings)), findings.Count > 0 ? 1 : 0);
    }

    private static string Text(Project project, IReadOnlyList<Finding> findings) => string.Concat(findings.Select(finding => finding + "\n"))
        + $"{Count(findings.Count, "finding")} in {Count(project.Environments.Count, "environment")}: "
        + $"{string.Join(", ", project.Environments.Select(environment => $"{environment.Name} ({Count(environment.Blueprint.Containers.Count, "container")})"))}\n";

    private static string Count(int number, string what) => $"{number} {what}{(number == 1 ? "" : "s")}";

    private static Dictionary<string, object?> Tree(Project project, IReadOnlyList<Finding> findings) => new()
    {
        ["environments"] = project.Environments.Select(environment => (object?)environment.Name).ToList(),
        ["findings"] = findings.Select(finding => (object?)new Dictionary<string, object?>
        {
            ["file"] = finding.Mark.Path,
            ["line"] = finding.Mark.Line,
            ["column"] = finding.Mark.Column,
            ["problem"] = finding.Problem,
        }).ToList(),
    };
}
