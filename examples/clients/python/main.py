"""Prints the newest articles, page by page: python main.py http://127.0.0.1:4000/graphql"""

import sys

from newsgraph_client import ArticleLine, Newsgraph

ARTICLES_PER_PAGE = 5
PAGES = 2


def line(article: ArticleLine) -> str:
    day = f"{article.published_at:%Y-%m-%d}" if article.published_at else "no date   "
    return f"  {day}  {article.title}  ({article.provider.name if article.provider else 'no provider'})"


def main(endpoint: str = "http://127.0.0.1:4000/graphql") -> None:
    print("Newest articles, page by page")
    with Newsgraph(endpoint) as client:
        after = None
        for page in range(1, PAGES + 1):
            articles = client.newest_articles(first=ARTICLES_PER_PAGE, after=after).articles
            print(f" page {page}, of {articles.total_count} articles")
            for article in articles.nodes:
                print(line(article))
            if not articles.page_info.has_next_page:
                break
            after = articles.page_info.end_cursor


if __name__ == "__main__":
    main(*sys.argv[1:])
