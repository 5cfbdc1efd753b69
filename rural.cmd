@echo off
rem Rural Synergy: builds the program when there is nothing built or the sources are newer, then runs it.
rem RURAL_MEMORY is the most memory it may take (standard 3g).
setlocal
chcp 65001 >nul
set "HOME_FOLDER=%~dp0"
if "%HOME_FOLDER:~-1%"=="\" set "HOME_FOLDER=%HOME_FOLDER:~0,-1%"
set "JAR=%HOME_FOLDER%\experiments\target\rural.jar"
if not defined RURAL_MEMORY set "RURAL_MEMORY=3g"

set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
    echo Rural Synergy needs a JDK of version 17 or later, and finds no Java. Install one, or set JAVA_HOME. 1>&2
    exit /b 2
)

set "STALE="
if not exist "%JAR%" set "STALE=yes"
if not defined STALE for /f %%F in ('powershell -NoProfile -Command ^
    "$jar = (Get-Item '%JAR%').LastWriteTime; Get-ChildItem -Recurse -File '%HOME_FOLDER%\model\src\main','%HOME_FOLDER%\experiments\src\main','%HOME_FOLDER%\pom.xml','%HOME_FOLDER%\model\pom.xml','%HOME_FOLDER%\experiments\pom.xml' | Where-Object { $_.LastWriteTime -gt $jar } | Select-Object -First 1 | ForEach-Object { 'yes' }"') do set "STALE=%%F"

if defined STALE (
    where mvn >nul 2>&1
    if errorlevel 1 (
        echo Rural Synergy must be built first, and finds no Maven. Install it and put it on the PATH. 1>&2
        exit /b 2
    )
    echo Building Rural Synergy, mvn package; the first time this fetches its parts and takes a minute or two ... 1>&2
    set "COMMIT=unknown"
    for /f %%C in ('git -C "%HOME_FOLDER%" rev-parse HEAD 2^>nul') do set "COMMIT=%%C"
    call :build
set "MAVEN_OPTS=%MAVEN_OPTS% -Dstyle.color=never"
    if errorlevel 1 (
        echo The build failed; the lines above say why. Is there a network the first time? 1>&2
        exit /b 2
    )
)

"%JAVA%" -Xmx%RURAL_MEMORY% -XX:+UseParallelGC -Djava.awt.headless=true -Dfile.encoding=UTF-8 ^
    -Drural.home="%HOME_FOLDER%" -Drural.terminal=true -jar "%JAR%" %*
exit /b %ERRORLEVEL%

:build
set "MAVEN_OPTS=%MAVEN_OPTS% -Dstyle.color=never"
call mvn -B -q -f "%HOME_FOLDER%\pom.xml" -DskipTests -Dfast -Dcommit=%COMMIT% package 1>&2
exit /b %ERRORLEVEL%
