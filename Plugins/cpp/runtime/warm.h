// What solutions use most, so that the compiler has instantiated it before.
#include "kit.h"

namespace judge_kit {

template <class M> void use_map(const typename M::key_type& key) {
  using K = typename M::key_type;
  using V = typename M::mapped_type;
  M map;
  V value{};
  map[key] = value;
  map[K(key)] = V();
  map.insert({key, value});
  map.insert(std::pair<const K, V>(key, value));
  map.emplace(key, value);
  if (auto found = map.find(key); found != map.end()) map.erase(found);
  for (auto& [k, v] : map) (void)k, (void)v;
  if (map.count(key) || map.contains(key) || map.empty() || map.size()) map.erase(key);
  M copy(map), listed{{key, value}};
  copy = map;
  copy = M();
  map.clear();
}

template <class S> void use_set(const typename S::key_type& key) {
  S set;
  set.insert(key);
  set.emplace(key);
  if (auto found = set.find(key); found != set.end()) set.erase(found);
  for (auto& k : set) (void)k;
  if (set.count(key) || set.contains(key) || set.empty() || set.size()) set.erase(key);
  S copy(set), of(&key, &key), listed{key};
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
  if (queue.empty() || stack.empty() || deque.empty() || queue.size() || stack.size() ||
      deque.size())
    return;
}

template <class T> void use_list(const T& value) {
  std::list<T> list{value};
  list.push_front(value);
  list.push_back(value);
  list.emplace_front(value);
  list.splice(list.begin(), list, std::prev(list.end()));
  list.erase(list.begin());
  list.front() = list.back();
  list.pop_back();
  std::unordered_map<int, typename std::list<T>::iterator> places;
  places[1] = list.begin();
  if (auto place = places.find(1); place != places.end()) places.erase(1);
  if (places.size() + places.count(1) + list.size() > 0) list.clear();
}

inline void use() {
  std::string text("text");
  std::pair<int, int> pair(1, 2);
  use_map<std::unordered_map<int, int>>(1);
  use_map<std::unordered_map<int, bool>>(1);
  use_map<std::unordered_map<int, std::vector<int>>>(1);
  use_map<std::unordered_map<char, int>>('a');
  use_map<std::unordered_map<char, char>>('a');
  use_map<std::unordered_map<long long, int>>(1);
  use_map<std::unordered_map<std::string, int>>(text);
  use_map<std::unordered_map<std::string, std::string>>(text);
  use_map<std::unordered_map<std::string, std::vector<std::string>>>(text);
  use_map<std::map<int, int>>(1);
  use_map<std::map<int, std::vector<int>>>(1);
  use_map<std::map<char, int>>('a');
  use_map<std::map<std::string, int>>(text);
  use_map<std::map<std::string, std::vector<std::string>>>(text);
  use_map<std::map<std::pair<int, int>, int>>(pair);
  use_set<std::unordered_set<int>>(1);
  use_set<std::unordered_set<char>>('a');
  use_set<std::unordered_set<std::string>>(text);
  use_set<std::set<int>>(1);
  use_set<std::set<std::string>>(text);
  use_set<std::set<std::pair<int, int>>>(pair);
  use_set<std::set<std::vector<int>>>({});
  use_set<std::multiset<int>>(1);
  use_vector(1);
  use_vector(1LL);
  use_vector('a');
  use_vector(1.0);
  use_vector(pair);
  use_vector(text);
  use_vector(std::vector<int>());
  use_vector(std::vector<long long>());
  use_vector(std::vector<char>());
  use_vector(std::vector<bool>());
  use_vector(std::vector<std::string>());
  use_vector(std::vector<std::pair<int, int>>());
  use_vector(std::vector<std::vector<int>>());
  use_ordered(1);
  use_ordered(1LL);
  use_ordered(pair);
  use_ordered(text);
  use_ordered(std::vector<int>());
  use_queues(1);
  use_queues('a');
  use_queues(pair);
  use_queues(text);
  use_list(1);
  use_list(pair);
  std::sort(text.begin(), text.end());
  std::reverse(text.begin(), text.end());
  std::function<int(int)> function = [](int x) { return x; };
  std::function<void(int, int)> procedure = [](int, int) {};
  procedure(1, 2);
  text += std::to_string(function(1)) + text.substr(1) + 'a' + "a";
  for (std::stringstream stream(text); std::getline(stream, text, ' ');) stream >> text;
  std::vector<int> numbers(3), sums(3);
  std::iota(numbers.begin(), numbers.end(), std::accumulate(numbers.begin(), numbers.end(), 0));
  std::partial_sum(numbers.begin(), numbers.end(), sums.begin());
  if (std::count(text.begin(), text.end(), 'a') + std::stoi(text) + std::max({1, 2, 3}) > 0) return;
  std::fill(numbers.begin(), numbers.end(), 0);
  if (std::find(numbers.begin(), numbers.end(), 0) != numbers.end()) return;
}

} // namespace judge_kit
