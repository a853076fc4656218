waw_test(http_tests batch_test.cpp graph_error_test.cpp policy_test.cpp throttle_test.cpp)
waw_test(transport_tests http_stack_test.cpp proxy_test.cpp tls_test.cpp transport_test.cpp transport_faults_test.cpp)
waw_test(directory_tests create_user_test.cpp directory_test.cpp)
