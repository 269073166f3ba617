# SPDX-License-Identifier: BSL-1.0
import os
import re

from conan import ConanFile
from conan.tools.build import check_min_cppstd
from conan.tools.files import copy, load

required_conan_version = ">=2.0"


class SteleConan(ConanFile):
    name = "stele"
    description = "Compile-time checked SQL for C++20: constexpr tables, static text"
    license = "BSL-1.0"
    topics = ("sql", "sqlite", "header-only", "compile-time")
    package_type = "header-library"
    settings = "os", "arch", "compiler", "build_type"
    options = {"with_sqlite": [True, False], "with_fmt": [True, False]}
    default_options = {"with_sqlite": True, "with_fmt": True, "boost/*:header_only": True}
    exports_sources = "include/*", "cmake/stele-compile-fail*.cmake", "LICENSE"
    no_copy_source = True

    def set_version(self):
        project = load(self, os.path.join(self.recipe_folder, "CMakeLists.txt"))
        self.version = re.search(r"project\(stele\s+VERSION ([0-9.]+)", project).group(1)

    def requirements(self):
        self.requires("boost/1.84.0", transitive_headers=True)
        if self.options.with_sqlite:
            self.requires("sqlite3/3.45.0", transitive_headers=True, transitive_libs=True)
        if self.options.with_fmt:
            self.requires("fmt/10.2.1", transitive_headers=True, transitive_libs=True)

    def build_requirements(self):
        self.test_requires("catch2/3.5.2")

    def validate(self):
        if self.settings.get_safe("compiler.cppstd"):
            check_min_cppstd(self, 20)

    def package_id(self):
        self.info.clear()

    def package(self):
        copy(self, "*.hpp", os.path.join(self.source_folder, "include"),
             os.path.join(self.package_folder, "include"))
        copy(self, "stele-compile-fail*.cmake", os.path.join(self.source_folder, "cmake"),
             os.path.join(self.package_folder, "lib", "cmake", "stele"))
        copy(self, "LICENSE", self.source_folder, os.path.join(self.package_folder, "licenses"))

    def package_info(self):
        self.cpp_info.set_property("cmake_file_name", "stele")
        self.cpp_info.set_property("cmake_build_modules", [
            os.path.join("lib", "cmake", "stele", "stele-compile-fail.cmake")])
        self._component("core", "stele::stele", "stele", ["boost::headers"])
        if self.options.with_sqlite:
            self._component("sqlite", "stele::sqlite", "stele-sqlite",
                            ["core", "sqlite3::sqlite3"])
        if self.options.with_fmt:
            self._component("format", "stele::format", "stele-format", ["core", "fmt::fmt"])

    def _component(self, name, target, pkg_config, requires):
        component = self.cpp_info.components[name]
        component.set_property("cmake_target_name", target)
        component.set_property("pkg_config_name", pkg_config)
        component.requires = requires
        component.bindirs = []
        component.libdirs = []
