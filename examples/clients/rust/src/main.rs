//! Prints the newest articles, page by page: `cargo run -- http://127.0.0.1:4000/graphql`

use graphql_client::{GraphQLQuery, Response};
use newest_articles::{ArticleLine, ResponseData, Variables};
use std::{env, error::Error};

/// RFC 3339, UTC.
type DateTime = String;

#[derive(GraphQLQuery)]
#[graphql(schema_path = "../../../schema.graphql", query_path = "../operations.graphql")]
struct NewestArticles;

const ARTICLES_PER_PAGE: i64 = 5;
const PAGES: usize = 2;

fn main() -> Result<(), Box<dyn Error>> {
    let endpoint = env::args().nth(1).unwrap_or("http://127.0.0.1:4000/graphql".into());
    println!("Newest articles, page by page");
    let mut after = None;
    for page in 1..=PAGES {
        let articles = ask(&endpoint, Variables { first: ARTICLES_PER_PAGE, after })?.articles;
        println!(" page {page}, of {} articles", articles.total_count);
        for article in &articles.nodes {
            println!("{}", line(article));
        }
        if !articles.page_info.has_next_page {
            break;
        }
        after = articles.page_info.end_cursor;
    }
    Ok(())
}

fn ask(endpoint: &str, variables: Variables) -> Result<ResponseData, Box<dyn Error>> {
    let body = NewestArticles::build_query(variables);
    let answer: Response<ResponseData> = ureq::post(endpoint).send_json(body)?.body_mut().read_json()?;
    if let Some(errors) = answer.errors {
        return Err(errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ").into());
    }
    answer.data.ok_or_else(|| "the answer has no data".into())
}

fn line(article: &ArticleLine) -> String {
    let day = article.published_at.as_deref().map_or("no date   ", |at| &at[..10]);
    let provider = article.provider.as_ref().map_or("no provider", |provider| &provider.name);
    format!("  {day}  {}  ({provider})", article.title)
}
