// Prints the newest articles, page by page: go run . http://127.0.0.1:4000/graphql
package main

import (
	"context"
	"fmt"
	"log"
	"net/http"
	"os"

	"github.com/Khan/genqlient/graphql"
)

//go:generate go tool genqlient

const (
	articlesPerPage = 5
	pages           = 2
)

func main() {
	endpoint := "http://127.0.0.1:4000/graphql"
	if len(os.Args) > 1 {
		endpoint = os.Args[1]
	}
	client := graphql.NewClient(endpoint, http.DefaultClient)
	fmt.Println("Newest articles, page by page")
	var after *string
	for page := 1; page <= pages; page++ {
		answer, err := NewestArticles(context.Background(), client, articlesPerPage, after)
		if err != nil {
			log.Fatal(err)
		}
		articles := answer.Articles
		fmt.Printf(" page %d, of %d articles\n", page, articles.TotalCount)
		for _, article := range articles.Nodes {
			fmt.Println(line(article.ArticleLine))
		}
		if !articles.PageInfo.HasNextPage {
			break
		}
		after = articles.PageInfo.EndCursor
	}
}

func line(article ArticleLine) string {
	day, provider := "no date   ", "no provider"
	if article.PublishedAt != nil {
		day = article.PublishedAt.Format("2006-01-02")
	}
	if article.Provider != nil {
		provider = article.Provider.Name
	}
	return fmt.Sprintf("  %s  %s  (%s)", day, article.Title, provider)
}
