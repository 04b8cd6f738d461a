// What solutions use most, so that the compiler has instantiated it before.
#include "kit.h"

namespace judge_kit {

template <class M, class K> void use_map(const K& key) {
  M map;
  map[key] = {};
  map[K(key)]++;
  map.insert({key, {}});
  map.emplace(key, 0);
  if (auto found = map.find(key); found != map.end()) map.erase(found);
  for (auto& [k, v] : map) (void)k, (void)v;
  if (map.count(key) || map.contains(key) || map.empty() || map.size()) map.erase(key);
  M copy(map);
  copy = map;
  copy = M();
  map.clear();
}

template <class S, class K> void use_set(const K& key) {
  S set;
  set.insert(key);
  set.emplace(key);
  if (auto found = set.find(key); found != set.end()) set.erase(found);
  for (auto& k : set) (void)k;
  if (set.count(key) || set.contains(key) || set.empty() || set.size()) set.erase(key);
  S copy(set);
  S of(&key, &key);
  set.clear();
}

template <class T> void use_vector(const T& value) {
  std::vector<T> vector, copy(vector), many(2), filled(2, value), listed{value};
  copy = vector;
  copy = std::vector<T>();
  vector.push_back(value);
  vector.push_back(T(value));
  vector.emplace_back(value);
  vector.resize(3);
  vector.resize(3, value);
  vector.assign(3, value);
  vector.insert(vector.end(), value);
  vector.insert(vector.end(), copy.begin(), copy.end());
  vector.erase(vector.begin());
  vector.reserve(4);
  vector[0] = vector.back() = vector.front();
  for (auto& element : vector) (void)element;
  std::reverse(vector.begin(), vector.end());
  std::swap(vector[0], vector[1]);
  vector.pop_back();
  if (!vector.empty()) vector.clear();
}

template <class T> void use_ordered(const T& value) {
  std::vector<T> vector{value};
  std::sort(vector.begin(), vector.end());
  std::sort(vector.rbegin(), vector.rend());
  std::sort(vector.begin(), vector.end(), std::greater<T>());
  std::lower_bound(vector.begin(), vector.end(), value);
  std::upper_bound(vector.begin(), vector.end(), value);
  *std::max_element(vector.begin(), vector.end()) = *std::min_element(vector.begin(), vector.end());
  std::priority_queue<T> largest;
  largest.push(value);
  largest.emplace(value);
  (void)largest.top();
  largest.pop();
  std::priority_queue<T, std::vector<T>, std::greater<T>> smallest;
  smallest.push(value);
  smallest.emplace(value);
  (void)smallest.top();
  smallest.pop();
}

template <class T> void use_queues(const T& value) {
  std::queue<T> queue;
  queue.push(value);
  queue.emplace(value);
  queue.front() = queue.back();
  queue.pop();
  std::stack<T> stack;
  stack.push(value);
  stack.emplace(value);
  (void)stack.top();
  stack.pop();
  std::deque<T> deque;
  deque.push_front(value);
  deque.push_back(value);
  deque.front() = deque.back();
  deque.pop_front();
  deque.pop_back();
  if (queue.empty() || stack.empty() || deque.empty() || queue.size() || stack.size() || deque.size()) return;
}

inline void use() {
  std::string text("text");
  std::pair<int, int> pair(1, 2);
  use_map<std::unordered_map<int, int>>(1);
  use_map<std::unordered_map<char, int>>('a');
  use_map<std::unordered_map<std::string, int>>(text);
  use_map<std::map<int, int>>(1);
  use_map<std::map<std::string, int>>(text);
  use_set<std::unordered_set<int>>(1);
  use_set<std::unordered_set<char>>('a');
  use_set<std::unordered_set<std::string>>(text);
  use_set<std::set<int>>(1);
  use_set<std::set<std::pair<int, int>>>(pair);
  use_vector(1);
  use_vector(1LL);
  use_vector('a');
  use_vector(pair);
  use_vector(text);
  use_vector(std::vector<int>());
  use_vector(std::vector<char>());
  use_vector(std::vector<std::string>());
  use_vector(std::vector<std::vector<int>>());
  use_ordered(1);
  use_ordered(pair);
  use_ordered(std::vector<int>());
  use_queues(1);
  use_queues(pair);
  std::function<int(int)> function = [](int x) { return x; };
  text += std::to_string(function(1)) + text.substr(1) + 'a';
  std::stringstream(text) >> text;
  std::accumulate(text.begin(), text.end(), 0);
}

} // namespace judge_kit
