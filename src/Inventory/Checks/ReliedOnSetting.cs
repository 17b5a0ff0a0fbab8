using System;

namespace Inventory.Checks;

/// <summary>A setting of Ansible that the project relies on.</summary>
/// <param name="Name">Its name in the section <c>[inventory]</c> of <c>ansible.cfg</c>.</param>
/// <param name="Variable">The environment variable that wins over it.</param>
/// <param name="Wanted">What the project has there.</param>
/// <param name="IsMet">Whether another value does as well.</param>
internal sealed record ReliedOnSetting(string Name, string Variable, string Wanted, Func<string, bool> IsMet);
