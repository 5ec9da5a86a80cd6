@echo off
rem Starts the command. JAVA_HOME names the JDK, or else "java" is looked up; CONGRESS_OPTS holds options of the virtual machine.
setlocal
if defined JAVA_HOME (set "java=%JAVA_HOME%\bin\java") else (set "java=java")
"%java%" -XX:+UseSerialGC %CONGRESS_OPTS% -jar "%~dp0..\congress.jar" %*
exit /b %errorlevel%
