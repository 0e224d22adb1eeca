module coast.example/site

go 1.22

require github.com/example/theme v1.2.3
