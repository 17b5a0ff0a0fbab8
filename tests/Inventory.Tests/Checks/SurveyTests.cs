using System.Linq;
using Inventory.Checks;
using NUnit.Framework;

namespace Inventory.Tests.Checks;

internal sealed class SurveyTests
{
    [Test]
    public void Groups_services_and_variables_have_names_that_do_not_depend_on_the_environment()
    {
        using var project = new ProjectFolder();
        project.Write("inventory/staging/host_vars/web.lxc.yml", "size: 1").Write("inventory/staging/group_vars/staging.yml", "depth: '{{ 1 }}'");

        var survey = Survey.Of(project.Read().Environments.Single(environment => environment.Name == "staging"));

        Assert.That(survey.Sightings.Select(each => $"{each.Key}: {each.Value.Shown}").Order(), Is.EqualTo(new[]
        {
            "group ENV: node1.staging.example node2.staging.example web.lxc database.lxc",
            "group containers: web.lxc database.lxc",
            "group lxc_hosts: node1.staging.example node2.staging.example",
            "service database: database.lxc",
            "service web: web.lxc",
            "variable depth of ENV: template",
            "variable lxc_host of containers: str",
            "variable lxc_host_address of lxc_hosts: str",
            "variable lxc_host_network of lxc_hosts: str",
            "variable requires of web: list",
            "variable size of web: int",
        }));
    }
}
