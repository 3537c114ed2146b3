using Annals.Work;

namespace Annals.Tests.Work;

/// <summary>When a browser is opened: for somebody who sits before it, and for nobody else.</summary>
public class SurroundingsTests
{
    [Theory]
    [InlineData("DISPLAY=:0", true)]
    [InlineData("WAYLAND_DISPLAY=wayland-0", true)]
    [InlineData("", false)]
    [InlineData("DISPLAY=", false)]
    [InlineData("SSH_CONNECTION=a b", false)]
    [InlineData("SSH_CONNECTION=a b;DISPLAY=localhost:10.0", true)]
    [InlineData("DISPLAY=:0;CI=true", false)]
    [InlineData("DISPLAY=:0;CI=1", false)]
    [InlineData("DISPLAY=:0;CI=false", true)]
    [InlineData("DISPLAY=:0;TF_BUILD=True", false)]
    public void On_a_system_whose_screens_have_names(string environment, bool isOpened)
    {
        Assert.Equal(isOpened, Read(environment, isTerminal: true, hasDisplays: true).HasScreen);
        Assert.False(Read(environment, isTerminal: false, hasDisplays: true).HasScreen);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("SSH_CONNECTION=a b", false)]
    [InlineData("SSH_TTY=/dev/ttys001", false)]
    [InlineData("CI=true", false)]
    public void On_macOS_and_Windows(string environment, bool isOpened)
    {
        Assert.Equal(isOpened, Read(environment, isTerminal: true, hasDisplays: false).HasScreen);
        Assert.False(Read(environment, isTerminal: false, hasDisplays: false).HasScreen);
    }

    private static Surroundings Read(string environment, bool isTerminal, bool hasDisplays)
    {
        var variables = environment.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]);
        return Surroundings.Of(name => variables.GetValueOrDefault(name), isTerminal, hasDisplays);
    }
}
