using NUnit.Framework;

// Ansible is what these tests wait for, and it uses one processor.
[assembly: Parallelizable(ParallelScope.Fixtures)]
[assembly: LevelOfParallelism(2)]
